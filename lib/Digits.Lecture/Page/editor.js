// A text area over its own highlighted copy. The compiler's lexer on the server colours the lines; until its answer is there, the lines
// that were just typed are plain.

import { h, setMarkup } from './dom.js';

export class Editor {
  #lines = [];
  #code = h('code');
  #complete;

  constructor({ label, isReadOnly, onEdit, onComplete }) {
    this.area = h('textarea', {
      'aria-label': label, spellcheck: 'false', autocapitalize: 'off', autocomplete: 'off', autocorrect: 'off', rows: '1',
      readonly: isReadOnly,
      oninput: () => { this.#paint(); onEdit(this.area.value); },
      onkeydown: event => { if (!isReadOnly) this.#key(event); },
    });
    this.#complete = onComplete;
    this.element = h('div', { class: 'editor' }, h('pre', { 'aria-hidden': 'true' }, this.#code), this.area);
  }

  get source() { return this.area.value; }

  set source(text) {
    if (this.area.value === text) return;
    const { selectionStart, selectionEnd } = this.area;
    this.area.value = text;
    if (document.activeElement === this.area) this.area.setSelectionRange(selectionStart, selectionEnd);
    this.#paint();
  }

  /** Takes the coloured lines; one that was typed on since keeps its plain look. */
  highlight(lines) {
    lines.forEach((html, i) => {
      const line = h('span', { class: 'line' });
      setMarkup(line, html);
      if (line.textContent !== this.#lines[i]?.text) return;
      line.append('\n');
      this.#lines[i].element.replaceWith(line);
      this.#lines[i].element = line;
    });
  }

  /** Where a character stands in the window. */
  placeOf(line, column) {
    const range = document.createRange();
    const { element } = this.#lines[line];
    const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const { length } = walk.currentNode;
      if (column <= length) {
        range.setStart(walk.currentNode, column);
        return range.getBoundingClientRect();
      }
      column -= length;
    }
    return element.getBoundingClientRect();
  }

  /** Where the caret is, both counted from 0. */
  get caret() {
    const before = this.area.value.slice(0, this.area.selectionStart).split('\n');
    return { line: before.length - 1, column: before.at(-1).length };
  }

  /** Marks the line of an error; null for none. */
  mark(number) {
    this.#lines.forEach(({ element }, i) => element.classList.toggle('wrong', i + 1 === number));
  }

  #paint() {
    const now = this.area.value.split('\n');
    const before = this.#lines;
    let start = 0;
    while (start < now.length && before[start]?.text === now[start]) start++;
    let end = 0;
    while (end < now.length - start && end < before.length - start && before.at(-1 - end).text === now.at(-1 - end)) end++;
    const fresh = now.slice(start, now.length - end).map(text => ({ text, element: h('span', { class: 'line' }, `${text}\n`) }));
    const gone = before.splice(start, before.length - start - end, ...fresh);
    const after = before[start + fresh.length]?.element ?? null;
    gone.forEach(line => line.element.remove());
    fresh.forEach(line => this.#code.insertBefore(line.element, after));
  }

  #key(event) {
    const { area } = this;
    const lineStart = area.value.lastIndexOf('\n', area.selectionStart - 1) + 1;
    if (event.key === ' ' && event.ctrlKey) {
      event.preventDefault();
      this.#complete?.(this.caret);
    } else if (event.key === 'Tab' && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      if (event.shiftKey) {
        const spaces = /^ {1,4}/.exec(area.value.slice(lineStart))?.[0].length ?? 0;
        if (spaces) {
          const caret = Math.max(lineStart, area.selectionStart - spaces);
          area.setSelectionRange(lineStart, lineStart + spaces);
          document.execCommand('delete');
          area.setSelectionRange(caret, caret);
        }
      } else {
        document.execCommand('insertText', false, ' '.repeat(4 - (area.selectionStart - lineStart) % 4));
      }
    } else if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      const indent = /^ */.exec(area.value.slice(lineStart, area.selectionStart))[0];
      document.execCommand('insertText', false, `\n${indent}`);
    }
  }
}
