// The socket: commands out, differences in. The server holds the state; a new socket gets all of it. What the server tells before it has
// heard a command knows nothing of it: commands are numbered, and each difference says how many were heard.

export class Live {
  #socket;
  #sent = 0;
  #attempts = 0;
  #handlers;

  constructor(handlers) {
    this.#handlers = handlers;
    this.#connect();
  }

  /** Sends a command; returns its number. */
  send(command) {
    if (this.#socket.readyState === WebSocket.OPEN) {
      this.#socket.send(JSON.stringify(command));
      this.#sent++;
    }
    return this.#sent;
  }

  #connect() {
    const address = new URL('live', location.href.split('#')[0]);
    address.protocol = 'ws:';
    const socket = this.#socket = new WebSocket(address);
    socket.addEventListener('open', () => {
      this.#attempts = 0;
      this.#sent = 0;
      this.#handlers.opened();
    });
    socket.addEventListener('message', event => this.#handlers.patched(JSON.parse(event.data)));
    socket.addEventListener('close', () => {
      this.#handlers.closed();
      setTimeout(() => this.#connect(), Math.min(250 * 2 ** this.#attempts++, 4000));
    });
  }
}
