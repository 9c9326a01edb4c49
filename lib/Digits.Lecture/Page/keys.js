// The keyboard: one table for what the keys do and for the help that lists them.

import { h } from './dom.js';

export const keys = [
  { keys: ['ArrowRight', 'PageDown'], shown: '→  Page↓', text: 'next step', does: view => view.move(1) },
  { keys: ['ArrowLeft', 'PageUp'], shown: '←  Page↑', text: 'back', does: view => view.move(-1) },
  { keys: ['Home'], shown: 'Home', text: 'first step', does: view => view.move(-Infinity) },
  { keys: ['End'], shown: 'End', text: 'last step', does: view => view.move(Infinity) },
  { keys: ['ArrowDown'], shown: '↓', text: 'scroll this step down', does: view => view.scroll(1) },
  { keys: ['ArrowUp'], shown: '↑', text: 'scroll it up', does: view => view.scroll(-1) },
  { keys: ['Enter', 'r'], shown: 'Enter  R', text: 'run this step', does: view => view.run() },
  { keys: ['Shift+Enter'], shown: 'Shift Enter', text: 'run, then next', does: view => view.runAndMove() },
  { keys: ['a'], shown: 'A', text: 'run all', does: view => view.actions.runAll() },
  { keys: ['u'], shown: 'U', text: 'run all above this step', does: view => view.actions.runAbove(view.current) },
  { keys: ['i'], shown: 'I', text: 'interrupt', does: view => view.actions.interrupt() },
  { keys: ['k'], shown: 'K', text: 'new kernel (restart)', does: view => view.actions.restart() },
  { keys: ['p'], shown: 'P', text: 'presenter view or whole page', does: view => view.present(!view.isPresenting) },
  { keys: ['o'], shown: 'O', text: 'outline', does: view => view.toggleOutline() },
  { keys: ['f'], shown: 'F', text: 'fold or show code', does: view => view.actions.fold() },
  { keys: ['d'], shown: 'D', text: 'dark or light', does: view => view.actions.theme() },
  { keys: ['+', '='], shown: '+', text: 'larger type', does: view => view.scale(1.1) },
  { keys: ['-'], shown: '−', text: 'smaller type', does: view => view.scale(1 / 1.1) },
  { keys: ['e'], shown: 'E', text: 'edit this step', does: view => view.edit() },
  { keys: ['Ctrl+ '], shown: 'Ctrl Space', text: 'completions, in the editor', does: () => {} },
  { keys: ['Escape'], shown: 'Esc', text: 'leave the editor', does: () => document.activeElement?.blur() },
  { keys: ['Ctrl+s'], shown: 'Ctrl S', text: 'save the edits in the file', does: view => view.actions.save() },
  { keys: ['w'], shown: 'W', text: 'open the audience\'s window', does: view => view.actions.audience() },
  { keys: ['l'], shown: 'L', text: 'list of notebooks', does: view => view.actions.list() },
  { keys: ['?'], shown: '?', text: 'these keys', does: () => help() },
];

const inEditor = new Set(['Shift+Enter', 'Ctrl+Enter', 'Escape', 'Ctrl+s']);

/** Carries out what a key means; `view` is the open notebook. */
export function press(event, view) {
  if (event.defaultPrevented || event.altKey || event.isComposing || document.querySelector('dialog[open]')) return;
  const name = `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.shiftKey && event.key.length > 1 ? 'Shift+' : ''}`
    + (event.key.length === 1 ? event.key.toLowerCase() : event.key);
  const isTyping = event.target.matches('textarea, input');
  if (isTyping && !inEditor.has(name)) return;
  // A focused button or link is pressed with the same key.
  if (event.key === 'Enter' && event.target.closest('button, a, summary')) return;
  const key = keys.find(each => each.keys.includes(name === 'Ctrl+Enter' ? 'Enter' : name));
  if (!key || (!view.isPresenting && /^Page|^Home$|^End$|^Arrow(Up|Down)$/.test(event.key))) return;
  event.preventDefault();
  key.does(view);
}

export function help() {
  const dialog = h('dialog', { class: 'help', 'aria-labelledby': 'help-title', onclose: () => dialog.remove() },
    h('h2', { id: 'help-title' }, 'Keys'),
    h('dl', {}, ...keys.map(key => h('div', {},
      h('dt', {}, ...key.shown.split('  ').map(one => h('kbd', {}, one))), h('dd', {}, key.text)))),
    h('button', { type: 'button', onclick: () => dialog.close() }, 'Close'));
  document.body.append(dialog);
  dialog.addEventListener('click', event => { if (event.target === dialog) dialog.close(); });
  dialog.addEventListener('keydown', event => { if (event.key === '?') dialog.close(); });
  dialog.showModal();
}
