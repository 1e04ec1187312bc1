import { expect, test } from 'vitest';
import { Flow, SEGMENT, Wire, type Profile } from '../../bench/slow-link-model.ts';

const never = () => 1;
/** A segment takes 100 ms to send, and 300 ms to get there. */
const slow: Profile = { name: 'slow', roundTrip: 600, rate: (SEGMENT * 8) / 100, loss: 0.02 };
/** Sending takes no time worth mentioning. */
const far: Profile = { ...slow, rate: 1e9 };

function arrivals(profile: Profile, segments: number, next: () => number = never): number[] {
  const flow = new Flow(profile, new Wire(profile), 0, next);
  return Array.from({ length: segments }, () => Math.round(flow.arrival(SEGMENT, 0)));
}

test('a segment takes the time to send it, and half a round trip', () => {
  expect(arrivals(slow, 3)).toEqual([400, 500, 600]);
});

test('ten go at once, then twice as many each round trip', () => {
  const rounds = arrivals(far, 70).map((at) => (at - 300) / 600);
  expect([0, 1, 2].map((round) => rounds.filter((one) => one === round).length)).toEqual([
    10, 20, 40,
  ]);
});

test('the rate holds the rest back when it is lower than what may be under way', () => {
  expect(arrivals(slow, 40).at(-1)).toBe(4300);
});

test('a lost segment comes a round trip later, and those after it wait for it', () => {
  const losses = [1, 0.019, 1, 1];
  expect(arrivals(slow, 4, () => losses.shift() ?? 1)).toEqual([400, 1100, 1100, 1100]);
});

test('nothing leaves before there is a connection', () => {
  const flow = new Flow(slow, new Wire(slow), 600, never);
  expect(flow.arrival(SEGMENT, 0)).toBe(1000);
  expect(flow.arrival(SEGMENT, 2000)).toBe(2400);
});

test('two connections share the line', () => {
  const wire = new Wire(slow);
  const [one, other] = [new Flow(slow, wire, 0, never), new Flow(slow, wire, 0, never)];
  expect([one, other, one].map((flow) => flow.arrival(SEGMENT, 0))).toEqual([400, 500, 600]);
});
