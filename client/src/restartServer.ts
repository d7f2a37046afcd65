import type { LogOutputChannel } from 'vscode';
import { l10n, window } from 'vscode';
import type { ErrorHandler } from 'vscode-languageclient';
import { CloseAction, ErrorAction } from 'vscode-languageclient';
import { Crashes } from './crashes.ts';

/** So many messages that cannot be read or written in a row mean that the connection is lost. */
const mostErrors = 3;

/**
 * What becomes of a server that ends without being told to: it is started again with all that the user has said, the library opens the documents
 * there again, and the user is told once. One that ends again and again is left alone, and the user is told what to do.
 */
export function restartServer(log: LogOutputChannel): ErrorHandler {
  const crashes = new Crashes(Date.now);
  return {
    error: (error, _message, count) => {
      log.error('the connection to the language server', error);
      return { action: count !== undefined && count <= mostErrors ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true };
    },
    closed: () => {
      if (crashes.another()) {
        void window.showWarningMessage(l10n.t('Bulletin Desk’s language server ended unexpectedly and was started again. Your texts and tags are as they were.'));
        return { action: CloseAction.Restart, handled: true };
      }
      void window.showErrorMessage(l10n.t('Bulletin Desk’s language server ended five times within three minutes and is not started again. Reload the window to try once more; the output “Bulletin Desk” says what happened.'));
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}
