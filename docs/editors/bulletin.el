;;; bulletin.el --- Emacs: eglot starts bulletin-language-server for text files  -*- lexical-binding: t -*-

;; Emacs 29 or newer, or Emacs 27 and 28 with the package eglot.
;; Load this file from your init file.

(require 'eglot)

;; Markdown and other modes for text are derived from `text-mode'.
(add-to-list 'eglot-server-programs '(text-mode . ("bulletin-language-server" "--stdio")))
(add-to-list 'auto-mode-alist '("\\.bulletin\\'" . text-mode))
(add-hook 'text-mode-hook #'eglot-ensure)

(provide 'bulletin)
;;; bulletin.el ends here
