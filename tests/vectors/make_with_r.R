# Makes from_r.tsv: Rscript tests/vectors/make_with_r.R > tests/vectors/from_r.tsv
# One line a vector: function, arguments separated by commas, expected values separated by commas.
options(digits = 17)
num <- function(x) paste(trimws(formatC(x, digits = 17, format = "g")), collapse = ",")
put <- function(name, args, values) cat(paste(name, num(args), num(values), sep = "\t"), "\n", sep = "")

for (z in c(-8, -3.2, -1.96, -0.5, 0, 0.1, 1, 2.5, 6)) put("normal_cdf", z, pnorm(z))
for (p in c(1e-12, 1e-6, 0.001, 0.02, 0.025, 0.3, 0.5, 0.7, 0.975, 0.999999))
  put("normal_quantile", p, qnorm(p))
for (a in c(0.5, 1, 3, 20, 400)) for (b in c(0.5, 2, 15, 250)) for (x in c(0.001, 0.2, 0.5, 0.93))
  put("beta_cdf", c(x, a, b), pbeta(x, a, b))
for (a in c(0.5, 1, 3, 20, 400)) for (b in c(0.5, 2, 15, 250)) for (p in c(0.001, 0.025, 0.5, 0.975))
  put("beta_quantile", c(p, a, b), qbeta(p, a, b))
for (t in c(-4, -0.3, 0, 1.1, 9)) for (d in c(1, 4, 30, 500)) put("student_cdf", c(t, d), pt(t, d))
for (p in c(0.005, 0.025, 0.4, 0.8, 0.975)) for (d in c(1, 4, 30, 500))
  put("student_quantile", c(p, d), qt(p, d))
for (n in c(1, 5, 40, 1000)) for (share in c(0, 0.1, 0.5, 0.9, 1)) for (p in c(0.02, 0.5, 0.83)) {
  k <- floor(n * share)
  put("binomial_cdf", c(k, n, p), pbinom(k, n, p))
  put("binomial_pmf", c(k, n, p), dbinom(k, n, p))
}

for (n in c(1, 2, 10, 30, 120, 500)) for (share in c(0, 0.05, 0.3, 0.5, 0.97, 1)) {
  x <- round(n * share)
  put("wilson", c(x, n), suppressWarnings(prop.test(x, n, correct = FALSE)$conf.int[1:2]))
  put("clopper", c(x, n), binom.test(x, n)$conf.int[1:2])
}

# Tango's interval from its definition: the nuisance probability maximises the multinomial likelihood
# under p12 - p21 = d (found numerically), and the score is inverted by root finding.
tango <- function(b, c, n) {
  other <- n - b - c
  score <- function(d) {
    low <- max(0, -d); high <- (1 - d) / 2
    loglik <- function(q) {
      part <- function(k, p) if (k == 0) 0 else k * log(max(p, 1e-300))
      part(b, q + d) + part(c, q) + part(other, 1 - 2 * q - d)
    }
    q <- optimize(loglik, c(low, high), maximum = TRUE, tol = 1e-14)$maximum
    for (edge in c(low, high)) if (loglik(edge) > loglik(q)) q <- edge
    v <- n * (2 * q + d * (1 - d))
    (b - c - n * d) / sqrt(max(v, 1e-300))
  }
  z <- qnorm(0.975); e <- (b - c) / n
  lower <- if (e <= -1) -1 else uniroot(function(d) score(d) - z, c(-1 + 1e-9, e), tol = 1e-12)$root
  upper <- if (e >= 1) 1 else uniroot(function(d) score(d) + z, c(e, 1 - 1e-9), tol = 1e-12)$root
  c(lower, upper)
}
for (t in list(c(5, 3, 40), c(10, 2, 50), c(0, 0, 30), c(12, 0, 60), c(0, 4, 25), c(30, 28, 100), c(1, 0, 10)))
  put("tango", t, tango(t[1], t[2], t[3]))

for (t in list(c(0, 0), c(1, 0), c(5, 1), c(10, 10), c(3, 14), c(40, 61), c(2, 2))) {
  n <- sum(t); k <- min(t)
  put("mcnemar", t, if (n == 0) 1 else binom.test(k, n)$p.value)
  put("mcnemar_mid", t, if (n == 0) 1 else min(1, 2 * pbinom(k, n, 0.5) - dbinom(k, n, 0.5)))
}

for (t in list(c(18, 20, 5, 20), c(20, 20, 0, 20), c(0, 10, 10, 10), c(33, 60, 21, 90))) {
  h <- qnorm((t[1] + 0.5) / (t[2] + 1)); f <- qnorm((t[3] + 0.5) / (t[4] + 1))
  put("dprime", t, h - f)
  put("criterion", t, -(h + f) / 2)
}

for (p in list(c(0.01, 0.04, 0.03, 0.005), c(0.2), c(0.5, 0.5, 0.0001, 0.9, 0.02, 0.02), c(1, 1, 1))) {
  put("holm", p, p.adjust(p, "holm"))
  put("bh", p, p.adjust(p, "BH"))
}

# Sign flips from the definition, over every assignment.
flips <- function(m) as.matrix(expand.grid(rep(list(c(-1, 1)), m)))
for (d in list(c(1, 1, -1, 2, 0, 1), c(1, 1, 1, 1, 1), c(0.5, -0.25, 1, 1, -1, 2, 0.5, 1), c(1, -1), rep(1, 12), c(-1, -1, -1, 1, -2))) {
  s <- d[d != 0]
  put("sign_flip_p", d, mean(abs(flips(length(s)) %*% s) >= abs(sum(s)) - 1e-9))
}

# The interval that inverts the test: one-sided p of every candidate d by enumeration, root by bisection.
few <- function(d, n) {
  signs <- flips(length(d))
  tail <- function(x, upper) {
    t <- d - x * n
    if (upper) mean(signs %*% t <= sum(t) + 1e-12) else mean(signs %*% t >= sum(t) - 1e-12)
  }
  search <- function(inside, outside, upper) {
    for (i in 1:60) {
      middle <- (inside + outside) / 2
      if (tail(middle, upper) > 0.025) inside <- middle else outside <- middle
    }
    inside
  }
  e <- sum(d) / sum(n)
  c(if (tail(-1, FALSE) > 0.025) -1 else search(e, -1, FALSE),
    if (tail(1, TRUE) > 0.025) 1 else search(e, 1, TRUE))
}
for (t in list(list(c(1, 0, 1, 1, 0, -1, 2), c(2, 1, 1, 2, 1, 2, 3)), list(c(1, 0, 1, 0), c(1, 1, 2, 1)),
               list(c(1, 1, 0, 0, 2, 1, -1, 0, 1, 1, 0, 2), c(2, 2, 1, 2, 2, 1, 1, 2, 3, 1, 1, 2))))
  put("few", c(t[[1]], t[[2]]), few(t[[1]], t[[2]]))

# Design effect and BCa on one fixed table of 60 scenarios (sum of x, number of units).
set.seed(20); n <- sample(1:4, 60, TRUE); x <- rbinom(60, n, 0.35 + 0.3 * (1:60 %% 3 == 0))
p <- sum(x) / sum(n); m <- length(n)
deff <- max(1, sum((x - p * n)^2) * m / (m - 1) / sum(n)^2 / (p * (1 - p) / sum(n)))
put("deff", c(x, n), deff)
library(boot)
set.seed(1)
b <- boot(cbind(x, n), function(t, i) sum(t[i, 1]) / sum(t[i, 2]), R = 200000)
put("bca", c(x, n), boot.ci(b, type = "bca")$bca[4:5])
put("percentile", c(x, n), boot.ci(b, type = "perc")$percent[4:5])

# The studentised interval with the variance of the ratio by linearisation, one stratum.
set.seed(2)
stud <- function(t, i) {
  x <- t[i, 1]; n <- t[i, 2]; r <- sum(x) / sum(n); e <- x - r * n
  c(r, sum((e - mean(e))^2) * length(x) / (length(x) - 1) / sum(n)^2)
}
b <- boot(cbind(x, n), stud, R = 200000)
put("studentised", c(x, n), boot.ci(b, type = "stud")$student[4:5])
