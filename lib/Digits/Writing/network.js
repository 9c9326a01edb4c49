// A model in the page: layers as nn.Sequential has them, on images { pixels, channels, rows, columns } of one channel after another.

const bytesOf = text => Uint8Array.from(atob(text), letter => letter.charCodeAt(0));

/** Numbers of half precision: a sign, five bits of exponent, ten of fraction. */
const numbersOf = text => Float32Array.from(new Uint16Array(bytesOf(text).buffer), bits => {
  const [exponent, fraction] = [bits >> 10 & 31, bits & 1023];
  const size = exponent ? 2 ** (exponent - 15) * (1 + fraction / 1024) : 2 ** -24 * fraction;
  return bits & 0x8000 ? -size : size;
});

const each = f => () => image => ({ ...image, pixels: image.pixels.map(f) });

const layers = {
  relu: each(x => Math.max(0, x)),
  sigmoid: each(x => 1 / (1 + Math.exp(-x))),
  tanh: each(Math.tanh),

  linear: ({ weight, bias }) => ({ pixels }) => ({
    pixels: bias.map((start, output) => pixels.reduce((sum, x, i) => sum + x * weight[output * pixels.length + i], start)),
    channels: bias.length, rows: 1, columns: 1,
  }),

  conv2d: ({ weight, bias, kernel, stride, padding }) => ({ pixels, channels, rows, columns }) =>
    windows(bias.length, { rows, columns }, { kernel, stride, padding }, (output, inWindow) => {
      let sum = bias[output];
      for (let channel = 0; channel < channels; channel++) {
        const first = (output * channels + channel) * kernel[0] * kernel[1];
        inWindow((pixel, place) => { sum += pixels[channel * rows * columns + pixel] * weight[first + place]; });
      }
      return sum;
    }),

  maxPool2d: ({ kernel, stride }) => ({ pixels, channels, rows, columns }) =>
    windows(channels, { rows, columns }, { kernel, stride, padding: [0, 0] }, (channel, inWindow) => {
      let most = -Infinity;
      inWindow(pixel => { most = Math.max(most, pixels[channel * rows * columns + pixel]); });
      return most;
    }),
};

/** An image whose every pixel is computed from a window of another one; what lies outside of that is left out. */
function windows(channels, { rows, columns }, { kernel, stride, padding }, value) {
  const [outRows, outColumns] = [rows, columns].map((size, i) => Math.floor((size + 2 * padding[i] - kernel[i]) / stride[i]) + 1);
  const pixels = new Float32Array(channels * outRows * outColumns);
  let top, left;
  const inWindow = visit => {
    for (let i = Math.max(0, -top); i < Math.min(kernel[0], rows - top); i++)
      for (let j = Math.max(0, -left); j < Math.min(kernel[1], columns - left); j++)
        visit((top + i) * columns + left + j, i * kernel[1] + j);
  };
  let at = 0;
  for (let channel = 0; channel < channels; channel++)
    for (top = -padding[0]; top + kernel[0] <= rows + padding[0]; top += stride[0])
      for (left = -padding[1]; left + kernel[1] <= columns + padding[1]; left += stride[1])
        pixels[at++] = value(channel, inWindow);
  return { pixels, channels, rows: outRows, columns: outColumns };
}

function softmax(scores) {
  const most = Math.max(...scores);
  const powers = Array.from(scores, score => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b);
  return powers.map(power => power / sum);
}

/** From an image's bytes, 0 is paper and 255 is ink, to the probability of each digit. */
function network(description, side, { mean, deviation }) {
  const steps = description.map(({ kind, weight, bias, ...rest }) =>
    layers[kind]({ ...rest, weight: weight && numbersOf(weight), bias: bias && numbersOf(bias) }));
  return bytes => {
    const image = { pixels: Float32Array.from(bytes, byte => (byte / 255 - mean) / deviation), channels: 1, rows: side, columns: side };
    return softmax(steps.reduce((x, step) => step(x), image).pixels);
  };
}
