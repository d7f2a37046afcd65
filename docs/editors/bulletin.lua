-- Neovim 0.7 or newer: starts bulletin-language-server for text, Markdown and .bulletin files.
-- Put this file into ~/.config/nvim/plugin/.

vim.filetype.add({ extension = { bulletin = 'bulletin' } })

local client = nil

local function start(buffer)
  local name = vim.api.nvim_buf_get_name(buffer)
  local folder = name == '' and vim.fn.getcwd() or vim.fn.fnamemodify(name, ':p:h')
  local config = {
    name = 'bulletin',
    cmd = { 'bulletin-language-server', '--stdio' },
    root_dir = folder,
    workspace_folders = { { uri = vim.uri_from_fname(folder), name = folder } },
    -- What package.json lists under "bulletin." in VS Code can stand here.
    settings = { bulletin = {} },
  }
  if vim.lsp.start then
    vim.lsp.start(config, { bufnr = buffer })
  else
    client = client or vim.lsp.start_client(config)
    vim.lsp.buf_attach_client(buffer, client)
  end
end

vim.api.nvim_create_autocmd('FileType', {
  pattern = { 'text', 'markdown', 'bulletin' },
  callback = function(event) start(event.buf) end,
})
