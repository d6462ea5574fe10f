export function MentionsPage() { return null; }
