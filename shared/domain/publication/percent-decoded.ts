/** An address with its `%xx` written out; what is not UTF-8 stays as it stands. */
export function percentDecoded(value: string): string {
  return value.replace(/(?:%[0-9a-fA-F]{2})+/g, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
}
