/** The product's mark, drawn here so that it needs no request. */
export function Mark({ size = 22 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#1c677d" />
      <path
        d="M11 24V8h6.2a4.8 4.8 0 0 1 0 9.6H11m5.6 0L22 24"
        fill="none"
        stroke="#fff"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
