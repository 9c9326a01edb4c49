// One cell: prose, or code with its outputs.

import { h, duration, setMarkup } from './dom.js';
import { Editor } from './editor.js';
import { Offers } from './offers.js';
import { Outputs } from './outputs.js';

const words = {
  idle: '', queued: 'waiting', running: 'running', passed: 'done', failed: 'failed', interrupted: 'interrupted',
};

class Cell {
  #edited = 0;

  constructor(first, actions, isReadOnly) {
    this.index = first.index;
    this.actions = actions;
    this.editor = new Editor({
      label: first.isCode ? `Code of cell ${first.number}` : 'Prose, as markdown',
      isReadOnly,
      onEdit: source => { this.#edited = actions.edit(this.index, source); },
      onComplete: first.isCode && !isReadOnly ? caret => actions.complete(this.index, caret) : null,
    });
  }

  /** Takes the text that another page wrote; one that was sent before this page's last edit was heard will be overwritten by it. */
  take(source, heard) {
    if (source !== undefined && heard >= this.#edited) this.editor.source = source;
  }
}

export class ProseCell extends Cell {
  #rendered = h('div', { class: 'rendered' });

  constructor(first, actions, isReadOnly) {
    super(first, actions, isReadOnly);
    this.element = h('section', { class: 'prose' }, this.#rendered, this.editor.element);
    this.editor.element.hidden = true;
    this.editor.area.addEventListener('blur', () => { this.editor.element.hidden = true; });
    if (!isReadOnly) this.#rendered.addEventListener('dblclick', () => this.edit());
  }

  update(cell, heard) {
    this.element.classList.toggle('edited', cell.isEdited);
    this.take(cell.source, heard);
    if (cell.prose === undefined) return;
    setMarkup(this.#rendered, cell.prose);
    for (const link of this.#rendered.querySelectorAll('a[href]')) Object.assign(link, { target: '_blank', rel: 'noopener noreferrer' });
    for (const box of this.#rendered.querySelectorAll('pre, math[display="block"]')) box.tabIndex = 0;
  }

  edit() {
    this.editor.element.hidden = false;
    this.editor.area.focus();
  }
}

export class CodeCell extends Cell {
  #run;
  #state = h('span', { class: 'state' });
  #time = h('span', { class: 'time' });
  #progress = h('i', { class: 'progress' });
  #error = h('div', { class: 'error', role: 'note', hidden: true });
  #fold;
  #clock;
  #body = h('div', { class: 'code' });
  state = 'idle';

  constructor(first, actions, isReadOnly) {
    super(first, actions, isReadOnly);
    const name = `cell ${first.number}`;
    this.#run = h('button', {
      type: 'button', class: 'run', 'aria-label': `Run ${name}`, disabled: isReadOnly,
      onclick: () => this.state === 'running' ? actions.interrupt() : actions.run(this.index),
    });
    this.#fold = h('button', {
      type: 'button', class: 'fold', 'aria-label': `Fold the code of ${name}`, onclick: () => this.fold(!this.isFolded),
    });
    this.offers = new Offers(this.editor);
    this.outputs = new Outputs(`Output of ${name}`);
    const kernel = first.kernel === 'csharp' ? null : h('span', { class: 'kernel' }, first.kernel);
    const exercise = first.exercise ? h('span', { class: 'exercise' }, `Exercise ${first.exercise}`) : null;
    const head = h('div', { class: 'head' },
      this.#run, h('span', { class: 'number' }, `${first.number}`), kernel, exercise, this.#state, this.#time, this.#fold);
    this.#body.append(head, this.editor.element, this.#progress);
    this.element = h('section', { class: 'cell', id: `cell-${first.number}`, 'aria-label': `Cell ${first.number}` },
      this.#body, this.outputs.element, this.#error);
    this.fold(first.isHidden);
  }

  update(cell, heard) {
    this.state = cell.state;
    this.seconds = cell.seconds;
    this.expected = cell.expected;
    this.element.dataset.state = cell.state;
    this.element.classList.toggle('stale', cell.isStale);
    this.element.classList.toggle('edited', cell.isEdited);
    this.take(cell.source, heard);
    if (cell.lines) this.editor.highlight(cell.lines);
    if (cell.outputs) this.outputs.update(cell.run, cell.outputs);
    if (cell.state !== 'running' && cell.state !== 'queued') this.outputs.settle();
    this.#showState(cell);
    this.#showError(cell);
  }

  fold(isFolded) {
    this.isFolded = isFolded;
    this.element.classList.toggle('folded', isFolded);
    this.#fold.setAttribute('aria-expanded', String(!isFolded));
  }

  edit() {
    this.fold(false);
    this.editor.area.focus();
  }

  #showState(cell) {
    clearInterval(this.#clock);
    const expected = cell.expected >= 0.1 ? `about ${duration(cell.expected)}` : '';
    this.#state.textContent = cell.isStale && cell.state === 'idle' ? 'from before' : cell.isStale ? 'edited since' : words[cell.state];
    this.#run.setAttribute('aria-label', `${cell.state === 'running' ? 'Interrupt' : 'Run'} cell ${cell.number}`);
    this.#progress.style.width = '0';
    if (cell.state !== 'running') {
      this.#time.textContent = cell.seconds != null ? duration(cell.seconds) : expected;
      this.#time.classList.toggle('guess', cell.seconds == null);
      return;
    }
    const start = performance.now() - cell.since * 1000;
    const tick = () => {
      const seconds = (performance.now() - start) / 1000;
      this.#time.textContent = seconds < 0.3 ? '' : duration(seconds) + (expected && ` of ${expected}`);
      if (cell.expected >= 0.5) this.#progress.style.width = `${100 * (1 - Math.exp(-1.6 * seconds / cell.expected))}%`;
    };
    this.#clock = setInterval(tick, 100);
    tick();
  }

  #showError(cell) {
    const { error } = cell;
    this.#error.hidden = !error || cell.state === 'running';
    this.editor.mark(error && !cell.isStale && cell.state !== 'running' ? error.line : null);
    if (!error) return;
    const message = h('pre', { class: 'message', tabindex: '0' });
    setMarkup(message, error.message);
    this.#error.classList.toggle('expected', error.isExpected);
    this.#error.replaceChildren(
      h('p', {}, h('strong', {}, error.name),
        error.line ? h('span', { class: 'place' }, `line ${error.line}`) : '',
        error.isExpected ? h('span', { class: 'place' }, 'expected') : ''),
      message,
      error.trace ? h('details', {}, h('summary', {}, 'Trace'), h('pre', { tabindex: '0' }, error.trace)) : '');
  }
}
