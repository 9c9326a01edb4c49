// The socket: commands out, differences in. The server holds the state; a new socket gets all of it.

export class Live {
  #socket;
  #attempts = 0;
  #handlers;

  constructor(handlers) {
    this.#handlers = handlers;
    this.#connect();
  }

  send(command) {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(command));
  }

  #connect() {
    const address = new URL('live', location.href.split('#')[0]);
    address.protocol = 'ws:';
    const socket = this.#socket = new WebSocket(address);
    socket.addEventListener('open', () => {
      this.#attempts = 0;
      this.#handlers.opened();
    });
    socket.addEventListener('message', event => this.#handlers.patched(JSON.parse(event.data)));
    socket.addEventListener('close', () => {
      this.#handlers.closed();
      setTimeout(() => this.#connect(), Math.min(250 * 2 ** this.#attempts++, 4000));
    });
  }
}
