// The pad: takes strokes, shows them, and what each model makes of them.

function pad(root, { models, examples, pixels }) {
  const zoom = 10;
  const networks = models.map(({ layers }) => network(layers, side, pixels));
  let strokes = [];
  // An image of the data set, if writing began with one. It has MNIST's size already.
  let example = null;

  const make = (tag, attributes = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), attributes);
    element.append(...children);
    return element;
  };
  const canvas = (size, className, label) => {
    const element = make('canvas', { width: size, height: size, className });
    element.setAttribute('role', 'img');
    element.setAttribute('aria-label', label);
    return element;
  };
  const button = (text, title, onclick) => make('button', { type: 'button', title, onclick }, text);

  const paper = canvas(side * zoom, 'paper', 'Paper to write on');
  const seen = canvas(side, 'seen', 'The image that is recognised');
  const words = make('p', { className: 'words', role: 'status' });
  const cells = models.map(() => examples.map(() => make('td')));
  root.replaceChildren(
    make('div', { className: 'desk' }, paper, make('div', { className: 'tools' },
      button('Clear', 'An empty paper', () => begin(null)),
      ...examples.map((image, digit) => button(digit, `A ${digit} of the test images`, () => begin(bytesOf(image)))))),
    make('div', { className: 'view' }, seen, make('p', {}, models.length > 1 ? 'what the models see' : 'what the model sees')),
    make('div', { className: 'verdict' }, words, make('table', {},
      make('thead', {}, make('tr', {}, ...['digit', ...models.map(({ name }) => name)].map(text => make('th', { scope: 'col' }, text)))),
      make('tbody', {}, ...examples.map((_, digit) =>
        make('tr', {}, make('th', { scope: 'row' }, digit), ...cells.map(column => column[digit])))))));

  function begin(image) {
    [strokes, example] = [[], image];
    show();
  }

  function show() {
    const brush = paper.getContext('2d');
    brush.fillStyle = '#fff';
    brush.fillRect(0, 0, paper.width, paper.height);
    brush.imageSmoothingEnabled = false;
    if (example) brush.drawImage(picture(example), 0, 0, paper.width, paper.height);
    Object.assign(brush, { lineWidth: 2 * pen * zoom, lineCap: 'round', lineJoin: 'round', strokeStyle: '#111' });
    for (const stroke of strokes) {
      brush.beginPath();
      for (const [x, y] of [stroke[0], ...stroke]) brush.lineTo(x * zoom, y * zoom);
      brush.stroke();
    }
    const image = example ? draw(strokes, point => point, example) : strokes.length ? centred(strokes) : new Uint8Array(side * side);
    seen.getContext('2d').drawImage(picture(image), 0, 0);
    judge(image);
  }

  function judge(image) {
    const isEmpty = !example && !strokes.length;
    const sentences = networks.map((probabilities, m) => {
      const shares = isEmpty ? [] : probabilities(image);
      const named = shares.indexOf(Math.max(...shares));
      cells[m].forEach((cell, digit) => {
        const share = shares[digit] ?? 0;
        cell.textContent = isEmpty ? '' : `${(100 * share).toFixed(1)} %`;
        cell.style.setProperty('--share', `${100 * share}%`);
        cell.className = digit === named ? 'named' : '';
      });
      return `${models[m].name}: ${named}, with ${(100 * shares[named]).toFixed(1)} %`;
    });
    words.textContent = isEmpty ? 'Write a digit on the paper, or begin with a test image and change it.' : sentences.join(' · ');
  }

  /** A picture of an image's bytes: black ink on white paper. */
  function picture(image) {
    const element = make('canvas', { width: side, height: side });
    const data = new ImageData(side, side);
    image.forEach((ink, at) => data.data.set([255 - ink, 255 - ink, 255 - ink, 255], 4 * at));
    element.getContext('2d').putImageData(data, 0, 0);
    return element;
  }

  const pointOf = event => {
    const { left, top, width, height } = paper.getBoundingClientRect();
    return [(event.clientX - left) / width * side, (event.clientY - top) / height * side];
  };
  paper.addEventListener('pointerdown', event => {
    paper.setPointerCapture(event.pointerId);
    strokes.push([pointOf(event)]);
    show();
  });
  paper.addEventListener('pointermove', event => {
    if (!paper.hasPointerCapture(event.pointerId)) return;
    strokes.at(-1).push(pointOf(event));
    show();
  });
  begin(null);
}
