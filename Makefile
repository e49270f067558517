# What people do here every day. Everything else is ./mvnw and ./plumbline.

.PHONY: help setup check format golden baseline run demo rules

help:
	@echo 'make setup    once after cloning: switch the git hooks on'
	@echo 'make check    the whole build with every test, as CI runs it'
	@echo 'make format   bring all Java into the house format'
	@echo 'make golden   rewrite the golden files; then review their diff'
	@echo 'make baseline write down what changed in the findings since the last release'
	@echo 'make run      review the sample document'
	@echo 'make demo     the demonstration'
	@echo 'make rules    list the review rules'

setup:
	git config core.hooksPath .githooks

check:
	./mvnw -B -ntp verify

format:
	./mvnw -q -B -ntp spotless:apply

golden:
	./mvnw -q -B -ntp test -Dplumbline.golden=write
	git --no-pager diff --stat -- samples docs RULES.md

baseline:
	scripts/baseline write
	git --no-pager diff --stat -- samples/baseline

run:
	./plumbline review samples/qingdao-miit-2022/qingdao-miit-2022.txt --fail-on never

demo:
	./plumbline demo

rules:
	./plumbline rules
