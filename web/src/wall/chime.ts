const TONES = [880, 660, 880] as const;
const EACH_S = 0.28;
const LOUDNESS = 0.25;

/** One call, where the browser lets a page be heard that nobody has touched; elsewhere nothing. */
export function chime(): void {
  const context = new AudioContext();
  if (context.state !== 'running') {
    void context.close();
    return;
  }
  const gain = new GainNode(context, { gain: LOUDNESS });
  gain.connect(context.destination);
  const start = context.currentTime;
  for (const [i, frequency] of TONES.entries()) {
    const tone = new OscillatorNode(context, { frequency, type: 'sine' });
    tone.connect(gain);
    tone.start(start + i * EACH_S);
    tone.stop(start + (i + 0.8) * EACH_S);
    if (i === TONES.length - 1) tone.onended = () => void context.close();
  }
}
