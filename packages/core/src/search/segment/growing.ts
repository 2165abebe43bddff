/** Bytes that grow, with numbers of as many bytes as they need (seven bits each, the eighth says that more come). */
export class Growing {
  private bytes: Uint8Array<ArrayBuffer>;
  length = 0;
  constructor(room = 1024) {
    this.bytes = new Uint8Array(room);
  }
  private need(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const wider = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    wider.set(this.bytes.subarray(0, this.length));
    this.bytes = wider;
  }
  number(value: number): void {
    this.need(5);
    let rest = value;
    while (rest > 127) {
      this.bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }
  all(more: Uint8Array): void {
    this.need(more.length);
    this.bytes.set(more, this.length);
    this.length += more.length;
  }
  done(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.length);
  }
}

/** Reads such numbers from `at` on. */
export class Reading {
  readonly bytes: Uint8Array;
  at: number;
  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }
  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }
}
