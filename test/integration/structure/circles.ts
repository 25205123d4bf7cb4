/** One file that names another. */
export interface Import {
  readonly file: string;
  readonly to: string;
}

/**
 * The files that lead back to themselves along imports, each with all that are on its ways back: the
 * strongly connected components (https://doi.org/10.1137/0201010) that hold a circle.
 */
export function circles(imports: readonly Import[]): string[][] {
  const next = Map.groupBy(imports, ({ file }) => file);
  const first = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const found: string[][] = [];

  /** The earliest file, by when it was met, that `file` leads back to. */
  const visit = (file: string): number => {
    const own = first.size;
    first.set(file, own);
    open.push(file);
    isOpen.add(file);
    let earliest = own;
    for (const { to } of next.get(file) ?? []) {
      if (!first.has(to)) earliest = Math.min(earliest, visit(to));
      else if (isOpen.has(to)) earliest = Math.min(earliest, first.get(to) ?? own);
    }
    if (earliest < own) return earliest;
    const component = open.splice(open.indexOf(file));
    for (const one of component) isOpen.delete(one);
    const namesItself = (next.get(file) ?? []).some(({ to }) => to === file);
    if (component.length > 1 || namesItself) found.push(component.toSorted());
    return earliest;
  };

  for (const file of next.keys()) if (!first.has(file)) visit(file);
  return found;
}
