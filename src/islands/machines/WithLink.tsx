interface WithLinkProps {
  readonly text: string;
  /** The part of it that leads somewhere; absent where nothing does. */
  readonly part: string | undefined;
  readonly href: string;
}

/** A text in which one part is a link. */
export function WithLink({ text, part, href }: WithLinkProps) {
  if (part === undefined) return <>{text}</>;
  const [before, after] = text.split(part);
  return (
    <>
      {before}
      <a href={href}>{part}</a>
      {after}
    </>
  );
}
