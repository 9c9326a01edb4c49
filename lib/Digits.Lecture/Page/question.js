// What a cell asks the presenter: a dialog for the keyboard, which stays over a reload because the server holds the question.

import { h } from './dom.js';

let dialog;
let shown;
let answered = 0;

/** Shows a question until it is answered; none closes what is shown. */
export function ask(question, answer) {
  if (question?.id === shown || question?.id <= answered) return;
  shown = question?.id;
  dialog?.remove();
  dialog = question && open(question, text => {
    answered = question.id;
    shown = undefined;
    dialog.remove();
    answer(question.id, text);
  });
}

function open({ prompt, isPassword }, reply) {
  const input = h('input', {
    id: 'answer', type: isPassword ? 'password' : 'text', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false',
  });
  const form = h('form', { onsubmit: event => { event.preventDefault(); reply(input.value); } },
    h('label', { for: 'answer' }, prompt), input,
    h('p', {}, h('button', { type: 'submit' }, 'Answer'),
      h('button', { type: 'button', title: 'The cell fails (Esc)', onclick: () => reply(null) }, 'No answer')));
  const made = h('dialog', { class: 'question', 'aria-label': 'A cell asks' }, form);
  made.addEventListener('cancel', event => { event.preventDefault(); reply(null); });
  document.body.append(made);
  made.showModal();
  input.focus();
  return made;
}
