# Makes from_scipy.tsv: python3 tests/vectors/make_with_scipy.py > tests/vectors/from_scipy.tsv
# Needs python3-scipy and python3-statsmodels. The same format as from_r.tsv.
import numpy as np
from scipy import stats
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.inter_rater import cohens_kappa
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportion_confint


def put(name, args, values):
    numbers = lambda xs: ",".join(repr(float(x)) for x in np.atleast_1d(xs))
    print(name, numbers(args), numbers(values), sep="\t")


for table in [(20, 5, 10, 15), (40, 0, 0, 9), (0, 7, 6, 0), (11, 3, 2, 88)]:
    kappa = cohens_kappa(np.array(table).reshape(2, 2)).kappa
    put("kappa", table, kappa)
for b, c in [(1, 0), (5, 1), (3, 14), (40, 61)]:
    put("mcnemar", (b, c), mcnemar([[9, b], [c, 9]], exact=True).pvalue)
for x, n in [(0, 12), (3, 31), (77, 80), (250, 500)]:
    put("wilson", (x, n), proportion_confint(x, n, method="wilson"))
    put("clopper", (x, n), proportion_confint(x, n, method="beta"))
for p in [(0.01, 0.04, 0.03, 0.005), (0.5, 0.5, 0.0001, 0.9, 0.02, 0.02)]:
    put("holm", p, multipletests(p, method="holm")[1])
    put("bh", p, multipletests(p, method="fdr_bh")[1])
for p in [1e-9, 0.0249, 0.61]:
    put("normal_quantile", p, stats.norm.ppf(p))
for x, a, b in [(0.3, 7.5, 2.25), (0.99, 0.5, 60.0)]:
    put("beta_cdf", (x, a, b), stats.beta.cdf(x, a, b))
sums = np.array([1, 1, -1, 2, 0, 1, 0.5, -0.5, 1, 1, 2, -2, 1, 1])
test = stats.permutation_test((sums[sums != 0],), np.sum, permutation_type="samples",
                              alternative="two-sided", n_resamples=np.inf)
put("sign_flip_p", sums, test.pvalue)
