# Makes studies_from_r.tsv: Rscript tests/vectors/make_studies_with_r.R > tests/vectors/studies_from_r.tsv
# One line a vector: function, arguments separated by commas, expected values separated by commas.
options(digits = 17)
num <- function(x) paste(trimws(formatC(x, digits = 17, format = "g")), collapse = ",")
put <- function(name, args, values) cat(paste(name, num(args), num(values), sep = "\t"), "\n", sep = "")

# One-sided limits of a share and one-sided tests against a threshold. Units that stand alone have a design effect of n / (n - 1),
# so that the effective number is n - 1, but n where all or none fail.
for (t in list(c(3, 40, 0.12), c(20, 100, 0.25), c(57, 60, 0.9), c(120, 400, 0.27))) {
  n <- t[2] - 1; x <- t[1] / t[2] * n
  test <- function(...) suppressWarnings(prop.test(x, n, correct = FALSE, ...))
  put("share_wilson", t, c(test(conf.level = 0.9)$conf.int, test(p = t[3], alternative = "greater")$p.value,
                           test(p = t[3], alternative = "less")$p.value))
}
for (t in list(c(3, 20, 0.12), c(0, 12, 0.1), c(9, 9, 0.8), c(14, 29, 0.3))) {
  extreme <- t[1] == 0 || t[1] == t[2]
  n <- if (extreme) t[2] else t[2] - 1; x <- t[1] / t[2] * n
  low <- if (x == 0) 0 else qbeta(0.05, x, n - x + 1); high <- if (x == n) 1 else qbeta(0.95, x + 1, n - x)
  put("share_exact", t, c(low, high, if (x == 0) 1 else pbeta(t[3], x, n - x + 1),
                          if (x == n) 1 else 1 - pbeta(t[3], x + 1, n - x)))
}

# One-sided sign-flip limits by enumeration and bisection, as tests/vectors/make_with_r.R does for two sides.
flips <- function(m) as.matrix(expand.grid(rep(list(c(-1, 1)), m)))
few <- function(d, n) {
  signs <- flips(length(d))
  tail <- function(x, upper) {
    t <- d - x * n
    if (upper) mean(signs %*% t <= sum(t) + 1e-12) else mean(signs %*% t >= sum(t) - 1e-12)
  }
  search <- function(inside, outside, upper) {
    for (i in 1:60) {
      middle <- (inside + outside) / 2
      if (tail(middle, upper) > 0.05) inside <- middle else outside <- middle
    }
    inside
  }
  e <- sum(d) / sum(n)
  c(search(e, -1, FALSE), search(e, 1, TRUE))
}
for (t in list(list(c(1, 0, 1, 1, 0, -1, 2), c(2, 1, 1, 2, 1, 2, 3)),
               list(c(1, 1, 0, 0, 2, 1, -1, 0, 1, 1, 0, 2), c(2, 2, 1, 2, 2, 1, 1, 2, 3, 1, 1, 2))))
  put("few_sides", c(t[[1]], t[[2]]), few(t[[1]], t[[2]]))

# Page's L and its permutation p by enumeration of all within-block orders.
perms <- function(v) if (length(v) <= 1) list(v) else
  do.call(c, lapply(seq_along(v), function(i) lapply(perms(v[-i]), function(p) c(v[i], p))))
page <- function(m) {
  k <- ncol(m); r <- t(apply(m, 1, rank)); L <- sum(r %*% (1:k)); E <- nrow(m) * k * (k + 1)^2 / 4
  each <- lapply(seq_len(nrow(m)), function(b) sapply(perms(r[b, ]), function(p) sum(p * (1:k))))
  all <- 0
  for (e in each) all <- as.vector(outer(all, e, "+"))
  c(L, E, mean(abs(all - E) >= abs(L - E) - 1e-9))
}
for (m in list(matrix(c(1, 2, 3, 2, 1, 4, 1, 3, 5, 2, 2, 3), 4, byrow = TRUE),
               matrix(c(0.1, 0.4, 0.2, 0.9, 0.3, 0.2, 0.6, 0.7, 0.5, 0.5, 0.4, 0.8), 3, byrow = TRUE)))
  put("page", c(nrow(m), ncol(m), t(m)), page(m))

# Jonckheere-Terpstra by definition, p over all permutations.
jt <- function(x, g) {
  J <- 0; n <- 0
  for (i in seq_along(x)) for (j in seq_along(x)) if (g[i] < g[j]) {
    n <- n + 1; J <- J + (x[i] < x[j]) + 0.5 * (x[i] == x[j])
  }
  c(J, n / 2)
}
for (t in list(list(c(1, 2, 4, 3, 5, 7), c(0, 0, 1, 1, 2, 2)), list(c(3, 1, 2, 2, 5, 4, 1), c(0, 0, 0, 1, 1, 2, 2)))) {
  o <- jt(t[[1]], t[[2]])
  all <- sapply(perms(t[[1]]), function(x) jt(x, t[[2]])[1])
  put("jonckheere", c(t[[1]], t[[2]]), c(o, mean(abs(all - o[2]) >= abs(o[1] - o[2]) - 1e-9)))
}
for (t in list(list(c(1, 2, 3, 4, 5, 6, 7), c(2, 1, 4, 3, 6, 5, 9)), list(c(1, 1, 2, 2, 3, 8), c(3, 1, 1, 0, -2, 0)))) {
  rho <- cor(t[[1]], t[[2]], method = "spearman")
  all <- sapply(perms(rank(t[[1]])), function(x) cor(x, rank(t[[2]])))
  put("spearman", c(t[[1]], t[[2]]), c(rho, mean(abs(all) >= abs(rho) - 1e-9)))
}
for (t in list(list(c(0, 1, 2, 3), c(1, 3, 2, 6)), list(c(3, 4, 5.5, 6), c(-1, -2, -2.5, 0.4))))
  put("slope", c(t[[1]], t[[2]]), unname(coef(lm(t[[2]] ~ t[[1]]))[2]))

# Connor's sample size for paired shares, and the sizes for margins, from their formulas.
connor <- function(psi, d, deff, alpha, power)
  deff * (qnorm(1 - alpha / 2) * sqrt(psi) + qnorm(power) * sqrt(psi - d^2))^2 / d^2
for (t in list(c(0.2, 0.05, 1, 0.05, 0.8), c(0.3, 0.1, 1.4, 0.05, 0.9), c(0.15, 0.1, 2, 0.01, 0.8))) {
  put("power_items", t, connor(t[1], t[2], t[3], t[4], t[5]))
  n <- connor(t[1], t[2], t[3], t[4], t[5]) * 1.7
  put("power_difference", c(t[1], n, t[3], t[4], t[5]),
      uniroot(function(d) connor(t[1], d, t[3], t[4], t[5]) - n, c(1e-4, t[1]), tol = 1e-14)$root)
}
for (t in list(c(0.2, 0.05, 1, 0.05, 0.8), c(0.1, 0.05, 1.5, 0.05, 0.9))) {
  put("power_margin", t, t[3] * (qnorm(1 - t[4]) + qnorm(t[5]))^2 * t[1] / t[2]^2)
  put("power_equivalence", t, t[3] * (qnorm(1 - t[4]) + qnorm(1 - (1 - t[5]) / 2))^2 * t[1] / t[2]^2)
}
