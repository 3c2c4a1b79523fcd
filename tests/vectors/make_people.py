# Makes people.tsv: python3 tests/vectors/make_people.py > tests/vectors/people.tsv
# Needs nothing but Python. Each number is computed from its definition, by another way than the C does: alpha by going over
# every pair of ratings instead of a matrix of coincidences, in exact fractions; lambda by searching for the smallest variance
# instead of the closed form. The first table is the worked example of Krippendorff (2011), section C, whose printed
# values (nominal .743, ordinal .815) are checked before anything is written.
from fractions import Fraction
import math
import random


def put(name, args, values):
    numbers = lambda xs: ",".join(repr(float(x)) for x in xs)
    print(name, numbers(args), numbers(values), sep="\t")


def alpha(table, categories, ordinal):
    """table[rater][unit], None where missing."""
    units = [[row[u] for row in table if row[u] is not None] for u in range(len(table[0]))]
    units = [u for u in units if len(u) > 1]
    values = [v for u in units for v in u]
    n = len(values)
    count = [values.count(c) for c in range(categories)]

    def squared(c, k):
        if not ordinal:
            return Fraction(c != k)
        low, high = min(c, k), max(c, k)
        return (sum(count[low:high + 1]) - Fraction(count[low] + count[high], 2)) ** 2

    observed = sum(squared(u[i], u[j]) / Fraction(len(u) - 1) for u in units for i in range(len(u)) for j in range(len(u)) if i != j)
    expected = sum(squared(a, b) for i, a in enumerate(values) for j, b in enumerate(values) if i != j)
    return 1 - (observed / n) / (expected / (Fraction(n) * (n - 1)))


N = None
krippendorff = [[1, 2, 3, 3, 2, 1, 4, 1, 2, N, N, N], [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, N, 3],
                [N, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, N], [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, N]]
krippendorff = [[N if v is N else v - 1 for v in row] for row in krippendorff]
assert round(float(alpha(krippendorff, 5, False)), 3) == 0.743
assert round(float(alpha(krippendorff, 5, True)), 3) == 0.815

random.seed(20240717)


def noisy(raters, units, missing):
    truth = [random.randrange(5) for _ in range(units)]
    return [[N if random.random() < missing else min(4, max(0, t + random.choice([-1, 0, 0, 0, 1]))) for t in truth] for _ in range(raters)]


# Arguments: raters, units, categories, then the cells rater by rater, -1 where missing.
for table in [krippendorff, noisy(2, 30, 0), noisy(3, 40, 0.2), noisy(12, 25, 0.023), noisy(4, 15, 0.6)]:
    cells = [-1 if v is N else v for row in table for v in row]
    for ordinal in (False, True):
        put("alpha_ordinal" if ordinal else "alpha_nominal", [len(table), len(table[0]), 5] + cells, [alpha(table, 5, ordinal)])

# Severity of rater 0: mean of own rating minus mean of the others, over shared units.
for table in [krippendorff, noisy(3, 40, 0.2)]:
    gaps = []
    for u in range(len(table[0])):
        others = [row[u] for row in table[1:] if row[u] is not None]
        if table[0][u] is not None and others:
            gaps.append(Fraction(table[0][u]) - Fraction(sum(others), len(others)))
    cells = [-1 if v is N else v for row in table for v in row]
    put("severity", [len(table), len(table[0]), 5] + cells, [sum(gaps) / len(gaps)])


def ppi(units):
    """units: (scenario, judge, people or None, weight). Value, lambda and standard error."""
    scenarios = sorted({u[0] for u in units})
    labelled = [u for u in units if u[2] is not None]
    w = math.fsum(u[3] for u in labelled)
    mean_judge = math.fsum(u[1] for u in units) / len(units)
    mean_people = math.fsum(u[3] * u[2] for u in labelled) / w
    mean_labelled_judge = math.fsum(u[3] * u[1] for u in labelled) / w

    def variance(lam):
        rest = mean_people - lam * mean_labelled_judge
        psi = []
        for s in scenarios:
            total = math.fsum(lam * (u[1] - mean_judge) for u in units if u[0] == s) / len(units)
            total += math.fsum(u[3] * (u[2] - lam * u[1] - rest) for u in labelled if u[0] == s) / w
            psi.append(total)
        m = len(scenarios)
        return math.fsum(p * p for p in psi) * m / (m - 1)

    low, high = 0.0, 1.0
    for _ in range(120):  # the variance is a parabola in lambda
        a, b = low + (high - low) / 3, high - (high - low) / 3
        if variance(a) < variance(b):
            high = b
        else:
            low = a
    lam = (low + high) / 2
    return lam * mean_judge + mean_people - lam * mean_labelled_judge, lam, math.sqrt(variance(lam))


def planted(scenarios, share, noise, most):
    units = []
    for s in range(scenarios):
        drawn = s < 3 or random.random() < share
        for _ in range(random.randint(1, most)):
            y = random.choice([-1, 0, 0, 0, 1, 1])
            f = y if random.random() > noise else random.choice([-1, 0, 1])
            units.append((s, f, y if drawn else None, 1 / share if s % 2 else 2.0))
    return units


# Arguments: units, then scenario, judge, people (9: not labelled) and weight of each.
for units in [planted(12, 0.6, 0.1, 1), planted(40, 0.3, 0.3, 3), planted(60, 0.5, 1.0, 2)]:
    flat = [x for s, f, y, w in units for x in (s, f, 9 if y is None else y, w)]
    put("ppi", [len(units)] + flat, ppi(units))

# Rogan-Gladen, one arm: judge's rate, sensitivity, specificity from counts.
for failed, replies, found, positive, cleared, negative in [(40, 100, 18, 20, 27, 30), (20, 60, 9, 10, 12, 20), (68, 80, 5, 8, 9, 9)]:
    q, se, sp = Fraction(failed, replies), Fraction(found, positive), Fraction(cleared, negative)
    put("rogan_gladen", (failed, replies, found, positive, cleared, negative), [min(1, max(0, (q + sp - 1) / (se + sp - 1)))])
