// What a cell shows: text in the page, everything else in frames.

import { h, setMarkup, appendMarkup } from './dom.js';
import { Frame } from './frames.js';

const linesPerBlock = 200;

/** Text as it is written: blocks of lines that the browser lays out only where they are seen. */
class Stream {
  #block;
  #lines = 0;
  #tail = h('span');

  constructor(name) {
    const label = name === 'stderr' ? 'Error output' : 'Output';
    this.element = h('pre', { class: `stream ${name}`, tabindex: '0', 'aria-label': label }, this.#tail);
  }

  append({ lines, tail }) {
    const follows = this.element.scrollHeight - this.element.scrollTop - this.element.clientHeight < 40;
    const all = lines.split('\n');
    all.pop();
    for (let i = 0; i < all.length;) {
      if (!this.#block || this.#lines === linesPerBlock) {
        this.#block = h('span', { class: 'block' });
        this.#lines = 0;
        this.#tail.before(this.#block);
      }
      const some = all.slice(i, i + linesPerBlock - this.#lines);
      appendMarkup(this.#block, `${some.join('\n')}\n`);
      this.#lines += some.length;
      this.#block.style.setProperty('--lines', this.#lines);
      i += some.length;
    }
    setMarkup(this.#tail, tail);
    if (follows) this.element.scrollTop = this.element.scrollHeight;
  }

  remove() { this.element.remove(); }
}

class Text {
  constructor(html) {
    this.element = h('div', { class: 'text' });
    this.set(html);
  }

  set(html) { setMarkup(this.element, html); }

  remove() { this.element.remove(); }
}

export class Outputs {
  #parts = [];
  #run;
  #label;

  constructor(label) {
    this.#label = label;
    this.element = h('div', { class: 'outputs' });
  }

  /** Takes what is new; a new run begins with an empty place of the same height, so that nothing jumps. */
  update(run, items) {
    if (run !== this.#run) {
      this.#run = run;
      this.element.style.minHeight = `${this.element.offsetHeight}px`;
      new Set(this.#parts).forEach(part => part.remove());
      this.#parts = [];
    }
    for (const item of items) this.#show(item);
  }

  get frames() { return new Set(this.#parts.filter(part => part instanceof Frame)); }

  /** The run is over: the place is as high as what is in it. */
  settle() { this.element.style.minHeight = ''; }

  #show(item) {
    const { at } = item;
    if (item.stream) {
      if (item.isNew) this.#put(at, new Stream(item.stream));
      this.#parts[at].append(item);
    } else if (item.text !== undefined) {
      if (this.#parts[at] instanceof Text) this.#parts[at].set(item.text);
      else this.#put(at, new Text(item.text));
    } else {
      if (!(this.#parts[at] instanceof Frame)) {
        // Values that follow each other share a frame.
        const shared = this.#parts[at] ? null : this.#parts[at - 1];
        if (shared instanceof Frame) this.#parts[at] = shared;
        else this.#put(at, new Frame(this.#label));
      }
      this.#parts[at].show(at, { html: item.html, figure: item.figure, title: item.title });
    }
  }

  #put(at, part) {
    const before = this.#parts[at];
    this.#parts[at] = part;
    if (before) {
      before.element.before(part.element);
      if (!this.#parts.includes(before)) before.remove();
    } else {
      this.element.append(part.element);
    }
  }
}
