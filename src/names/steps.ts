/** The steps of a trie from node to node by the key of a word, in one table open to linear probing. Node 0 is its root. */
export class Steps {
  /** Of each slot the node it leads to, 0 where the slot is free; the node it leads from, and the key. */
  private slots = new Int32Array(1024 * slotSize);
  private count = 0;

  /** Adds a step to `to` and says where it leads. */
  add(from: number, key: number, to: number): number {
    this.count++;
    if (this.count * 2 * slotSize > this.slots.length) {
      const before = this.slots;
      this.slots = new Int32Array(before.length * 2);
      for (let at = 0; at < before.length; at += slotSize)
        if (before[at] !== 0) this.place(before[at + 1], before[at + 2], before[at]);
    }
    this.place(from, key, to);
    return to;
  }

  private place(from: number, key: number, to: number): void {
    this.slots.set([to, from, key], this.slotOf(from, key));
  }

  // Where a step is, or would be.
  private slotOf(from: number, key: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    let at = (hashOf(from, key) << 2) & mask;
    while (slots[at] !== 0 && (slots[at + 1] !== from || slots[at + 2] !== key)) at = (at + slotSize) & mask;
    return at;
  }

  /** The node that `key` leads to from a node; 0 where none. */
  from(node: number, key: number): number {
    return this.slots[this.slotOf(node, key)];
  }
}

const slotSize = 4;

function hashOf(node: number, key: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(key, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
