// A notebook: all of it on one page, or one step at a time.

import { h } from './dom.js';
import { ProseCell, CodeCell } from './cell.js';
import { Outline } from './outline.js';
import { help } from './keys.js';

const kernelWords = { off: 'no kernel', starting: 'kernel starts', ready: 'ready', busy: 'running', dead: 'kernel ended' };

export class NotebookView {
  #cells = new Map();
  #steps = [];
  #kernel = h('span', { class: 'kernel-state', role: 'status' });
  #saved = h('button', { type: 'button', class: 'save', onclick: () => this.actions.save() }, 'Save edits');
  #banner = h('div', { class: 'dead', role: 'alert', hidden: true });
  #asked = h('p', { class: 'asked', role: 'status', hidden: true });
  #place = h('span', { class: 'place' });
  #count = h('span', { class: 'count' });
  #progress = h('i');
  #follows = false;
  #scroll = 0;
  #outline;

  constructor(notebook, cells, { actions, isAudience, isPresenting }) {
    this.name = notebook.name;
    this.actions = actions;
    this.isAudience = isAudience;
    this.headings = notebook.headings;
    const scrolled = () => { this.#follows = false; };
    this.main = h('main', {
      id: 'main', tabindex: '-1', onwheel: scrolled, ontouchmove: scrolled, onpointerdown: scrolled, onscroll: () => this.#tellScroll(),
    });
    for (const cell of cells) this.#add(cell);
    this.#outline = new Outline(notebook.headings, [...this.#cells.values()], index => actions.stage(index));
    this.element = h('div', { class: 'notebook' },
      isAudience ? null : this.#bar(notebook), this.#banner, this.#asked,
      h('div', { class: 'layout' }, isAudience ? null : this.#outline.element, this.main), this.#rail());
    this.current = 0;
    this.present(isAudience || isPresenting);
    this.updateNotebook(notebook);
    this.update(cells);
    this.element.addEventListener('framesized', () => {
      this.#following(() => this.fit());
      if (this.#scroll > 0) this.follow(this.#scroll);
    });
  }

  get step() { return this.#stepOf(this.current); }

  updateNotebook(notebook) {
    document.title = notebook.title;
    this.kernel = notebook.kernel;
    this.#kernel.dataset.state = notebook.kernel;
    this.#kernel.textContent = kernelWords[notebook.kernel];
    this.#saved.hidden = !notebook.isEdited;
    this.#asked.hidden = !this.isAudience || !notebook.question;
    this.#asked.textContent = notebook.question ? `The presenter is asked: ${notebook.question.prompt}` : '';
    this.#banner.hidden = notebook.kernel !== 'dead';
    this.#banner.replaceChildren(...(notebook.kernel !== 'dead' ? [] : [
      h('p', {}, h('strong', {}, 'The kernel has ended.'), ' ',
        this.isAudience ? '' : h('span', {}, 'Press ', h('kbd', {}, 'K'), ' to start a new one.')),
      h('pre', { tabindex: '0' }, notebook.message ?? ''),
      this.isAudience ? '' : h('button', { type: 'button', onclick: () => this.actions.restart() }, 'New kernel')]));
  }

  update(cells, heard = 0) {
    const begins = ({ index, state }) => state !== 'idle' && state !== 'queued' && !['running', state].includes(this.#cells.get(index).state);
    if (cells.some(cell => begins(cell) && this.step === this.#stepOf(cell.index))) this.#follows = true;
    this.#following(() => cells.forEach(cell => this.#cells.get(cell.index).update(cell, heard)));
    this.#outline.update(this.current);
  }

  offer(offers) { this.#cells.get(offers.cell)?.offers?.open(offers); }

  /** Goes to a cell's step. */
  go(index) {
    const before = this.step;
    this.current = this.#cells.has(index) ? index : 0;
    const step = this.step;
    for (const each of this.#steps) {
      each.element.classList.toggle('current', each === step);
      each.element.hidden = this.isPresenting && each !== step;
    }
    if (before !== step) document.activeElement?.closest('.step')?.contains(document.activeElement) && document.activeElement.blur();
    this.#follows = false;
    if (this.isPresenting) this.main.scrollTo({ top: 0, behavior: 'instant' });
    else if (before !== step) step.element.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
    const at = this.#steps.indexOf(step);
    this.#count.textContent = `${at + 1} / ${this.#steps.length}`;
    this.#progress.style.width = `${100 * (at + 1) / this.#steps.length}%`;
    this.#place.textContent = this.headings.findLast(heading => heading.cell <= step.cells[0].index + step.cells.length - 1)?.text ?? '';
    this.#outline.update(this.current);
    this.fit();
  }

  /** Scrolls a step that is larger than the screen. */
  scroll(by) {
    this.#follows = false;
    this.main.scrollBy({ top: by * 0.6 * this.main.clientHeight, behavior: 'instant' });
  }

  /** Scrolls an audience's page to where the presenter's is: both from 0, the step's top, to 1, its bottom. */
  follow(scroll) {
    this.#scroll = scroll;
    if (this.isAudience) this.main.scrollTo({ top: scroll * (this.main.scrollHeight - this.main.clientHeight), behavior: 'instant' });
  }

  move(by) {
    const at = this.#steps.indexOf(this.step);
    const to = this.#steps[Math.min(Math.max(at + by, 0), this.#steps.length - 1)];
    if (to !== this.step) this.actions.stage(to.cells[0].index);
  }

  run() {
    const code = this.step.cells.filter(cell => cell instanceof CodeCell);
    code.forEach(cell => this.actions.run(cell.index));
    if (!code.length) this.move(1);
  }

  runAndMove() {
    this.run();
    if (this.step.cells.some(cell => cell instanceof CodeCell)) this.move(1);
  }

  edit() { (this.step.cells.find(cell => cell instanceof CodeCell) ?? this.step.cells[0]).edit(); }

  present(isPresenting) {
    this.isPresenting = isPresenting;
    document.body.classList.toggle('presenting', isPresenting);
    document.body.classList.remove('with-outline');
    if (!this.isAudience) this.actions.view(isPresenting);
    this.go(this.current);
    if (!isPresenting) this.step.element.scrollIntoView({ block: 'center' });
  }

  toggleOutline() { document.body.classList.toggle('with-outline'); }

  fold(isFolded) {
    for (const cell of this.#cells.values()) cell.fold?.(isFolded);
  }

  scale(by) {
    this.actions.scale(by);
    this.fit();
  }

  /** Charts and tables of the step grow with the type, as far as there is room below the code. */
  fit() {
    const type = this.isPresenting ? parseFloat(getComputedStyle(this.element).fontSize) / 16 : 1;
    const { top, height } = this.main.getBoundingClientRect();
    for (const { outputs } of this.step.cells) {
      for (const frame of outputs?.frames ?? []) {
        const above = frame.element.getBoundingClientRect().top - outputs.element.getBoundingClientRect().top;
        frame.zoom(type, top - this.main.scrollTop + height - 24, height - 48 - above);
      }
    }
  }

  #tellScroll() {
    const { scrollTop, scrollHeight, clientHeight } = this.main;
    if (this.isPresenting && !this.isAudience) this.actions.scroll(scrollHeight > clientHeight ? scrollTop / (scrollHeight - clientHeight) : 0);
  }

  #add(cell) {
    const view = cell.isCode ? new CodeCell(cell, this.actions, this.isAudience) : new ProseCell(cell, this.actions, this.isAudience);
    this.#cells.set(cell.index, view);
    if (this.#steps.at(-1)?.number !== cell.step) {
      const element = h('div', { class: 'step' });
      element.addEventListener('focusin', () => { if (!this.isAudience && this.step.element !== element) this.actions.stage(view.index); });
      this.#steps.push({ number: cell.step, cells: [], element });
      this.main.append(element);
    }
    this.#steps.at(-1).cells.push(view);
    this.#steps.at(-1).element.append(view.element);
  }

  #stepOf(index) { return this.#steps.find(step => step.cells.some(cell => cell.index === index)); }

  /** Changes what is shown, and scrolls to the output of a step that was just run, until somebody scrolls. */
  #following(change) {
    change();
    const { main } = this;
    const outputs = this.step.cells.at(-1).outputs?.element;
    if (!this.isPresenting || !this.#follows || !outputs) return;
    const start = outputs.getBoundingClientRect().top - main.getBoundingClientRect().top + main.scrollTop;
    const top = Math.min(main.scrollHeight - main.clientHeight, start - 16);
    if (top > main.scrollTop) main.scrollTo({ top, behavior: 'instant' });
  }

  #bar(notebook) {
    const button = (label, key, does) => h('button', { type: 'button', title: `${label} (${key})`, onclick: does }, label);
    return h('header', { class: 'bar' },
      h('a', { href: '#' }, 'All notebooks'), h('span', { class: 'file' }, notebook.name), this.#kernel,
      h('span', { class: 'tools' }, this.#saved,
        h('button', {
          type: 'button', class: 'outline-button', 'aria-label': 'Outline', title: 'Outline (O)', onclick: () => this.toggleOutline(),
        }, '☰'),
        button('Run all', 'A', () => this.actions.runAll()), button('Interrupt', 'I', () => this.actions.interrupt()),
        button('Restart', 'K', () => this.actions.restart()), button('Present', 'P', () => this.present(true)),
        h('button', { type: 'button', 'aria-label': 'Dark or light', title: 'Dark or light (D)', onclick: () => this.actions.theme() }, '◐'),
        h('button', { type: 'button', 'aria-label': 'Keys', title: 'Keys (?)', onclick: help }, '?')));
  }

  #rail() {
    const button = (sign, label, does) => h('button', { type: 'button', 'aria-label': label, title: label, onclick: does }, sign);
    return h('footer', { class: 'rail' },
      h('div', { class: 'track' }, this.#progress), this.#place, this.#count,
      this.isAudience ? null : h('span', { class: 'tools' },
        button('‹', 'Back', () => this.move(-1)), button('▶', 'Run this step', () => this.run()),
        button('›', 'Next step', () => this.move(1)),
        button('☰', 'Outline', () => this.toggleOutline()), button('✕', 'Whole page', () => this.present(false))));
  }
}
