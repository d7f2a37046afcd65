-- Drives Neovim's own LSP client; writes "step: NAME" for each step that came true.
local limit = 20000

local function step(name, came_true)
  if not vim.wait(limit, came_true, 20) then
    io.stderr:write('missing: ' .. name .. '\n')
    vim.cmd('cquit 1')
  end
  io.stdout:write('step: ' .. name .. '\n')
end

local function missing_sources()
  return vim.tbl_filter(function(one) return one.code == 'source-missing' end, vim.diagnostic.get(0))
end

local function attempt()
  vim.cmd('edit ' .. vim.fn.fnameescape(os.getenv('BULLETIN_SAMPLE')))
  step('starts', function() return next(vim.lsp.buf_get_clients(0)) ~= nil end)
  step('diagnostics', function() return #missing_sources() > 0 end)

  local answers = vim.lsp.buf_request_sync(0, 'textDocument/documentSymbol', { textDocument = vim.lsp.util.make_text_document_params() }, limit)
  step('symbols', function()
    for _, answer in pairs(answers or {}) do
      if #(answer.result or {}) > 2 and #(answer.result[1].children or {}) > 0 then return true end
    end
    return false
  end)

  local before = #missing_sources()
  local lines = vim.api.nvim_buf_line_count(0)
  local place = missing_sources()[1]
  local offered = false
  vim.ui.select = function(actions, _, choose)
    offered = #actions > 0
    choose(actions[1], 1)
  end
  vim.api.nvim_win_set_cursor(0, { place.lnum + 1, place.col })
  vim.lsp.buf.code_action({ context = { only = { 'quickfix' }, diagnostics = {} } })
  step('code actions', function() return offered end)
  step('source attached', function() return vim.api.nvim_buf_line_count(0) ~= lines and #missing_sources() == before - 1 end)

  vim.cmd('write! ' .. vim.fn.fnameescape(os.getenv('BULLETIN_RESULT')))
end

local worked, problem = pcall(attempt)
if not worked then
  io.stderr:write(tostring(problem) .. '\n')
  vim.cmd('cquit 1')
end
vim.cmd('qall!')
