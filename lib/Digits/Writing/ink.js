// From strokes, lists of points, to an image as MNIST has it: 28 x 28 bytes, 0 is paper and 255 is ink.

const side = 28;

// Half the width of a line in pixels: that of MNIST's pens.
const pen = 1.1;

/** Draws strokes over an image; `place` says where a point [x, y] lies in it. */
function draw(strokes, place = point => point, below = new Uint8Array(side * side)) {
  const image = Uint8Array.from(below);
  for (const stroke of strokes) {
    const points = stroke.map(place);
    points.forEach((to, i) => {
      const from = points[Math.max(0, i - 1)];
      image.forEach((ink, at) => {
        const distance = distanceTo(from, to, at % side + 0.5, Math.floor(at / side) + 0.5);
        image[at] = Math.max(ink, Math.round(255 * Math.min(1, Math.max(0, pen + 0.5 - distance))));
      });
    });
  }
  return image;
}

/** Brings strokes to MNIST's size and place: as large as a box of 20 x 20 pixels allows, the centre of the ink in the middle. */
function centred(strokes) {
  const points = strokes.flat();
  const [left, top] = [0, 1].map(i => Math.min(...points.map(point => point[i])));
  const size = Math.max(...points.map(([x, y]) => Math.max(x - left, y - top)));
  // A dot stays a dot.
  const scale = Math.min(3, (20 - 2 * pen) / size);
  const moved = (right, down) => draw(strokes, ([x, y]) => [(x - left) * scale + right, (y - top) * scale + down]);
  const corner = (side - 20) / 2 + pen;
  const image = moved(corner, corner);
  const ink = image.reduce((sum, byte) => sum + byte, 0);
  const x = image.reduce((sum, byte, at) => sum + byte * (at % side + 0.5), 0) / ink;
  const y = image.reduce((sum, byte, at) => sum + byte * (Math.floor(at / side) + 0.5), 0) / ink;
  return moved(corner + side / 2 - x, corner + side / 2 - y);
}

/** How far a point lies from the line between two others. */
function distanceTo([fromX, fromY], [toX, toY], x, y) {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const along = Math.min(1, Math.max(0, ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - fromX - along * dx, y - fromY - along * dy);
}
