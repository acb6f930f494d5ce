/**
 * Keys joined into groups: union by the least key, with paths shortened on the way, so that the groups and their roots
 * do not depend on the order in which keys are joined.
 */
export class Groups {
  private readonly parent = new Map<string, string>();

  add(key: string): void {
    if (!this.parent.has(key)) this.parent.set(key, key);
  }

  has(key: string): boolean {
    return this.parent.has(key);
  }

  /** The least key of the group that `key` is in; `key` itself where it was never added. */
  rootOf(key: string): string {
    let root = key;
    for (let up = this.parent.get(root); up !== undefined && up !== root; up = this.parent.get(root)) root = up;
    for (let at = key; at !== root; ) {
      const up = this.parent.get(at) ?? root;
      this.parent.set(at, root);
      at = up;
    }
    return root;
  }

  join(a: string, b: string): void {
    this.add(a);
    this.add(b);
    const [x, y] = [this.rootOf(a), this.rootOf(b)];
    if (x < y) this.parent.set(y, x);
    else if (y < x) this.parent.set(x, y);
  }
}
