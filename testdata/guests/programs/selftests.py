"""Runs some of CPython's own tests; a line for each module: how many tests ran, and which of them failed or were skipped."""
import importlib
import io
import random
import test.support
import unittest

MODULES = ("float cmath complex fractions numeric_tower bool format colorsys binascii hmac string textwrap audioop"
           " sort memoryview struct re operator").split()
# These take more than the rest of their modules together.
SLOW = ("test_repr test_gc test_weakref test_integers test_struct_cleans_up_at_runtime_shutdown"
        " test__struct_reference_cycle_cleaned_up test_re_tests test_big_codesize").split()


def tests(suite):
    for part in suite:
        if isinstance(part, unittest.TestSuite):
            yield from tests(part)
        elif part.id().split(".")[-1] not in SLOW:
            yield part


def run(name):
    random.seed(1)
    suite = unittest.defaultTestLoader.loadTestsFromModule(importlib.import_module("test.test_" + name))
    result = unittest.TextTestRunner(stream=io.StringIO()).run(unittest.TestSuite(tests(suite)))
    print(name, result.testsRun, "tests", len(result.skipped), "skipped")
    for kind, found in ("failed", result.failures), ("in error", result.errors):
        for case, trace in found:
            print(kind, case.id(), trace.strip().splitlines()[-1])


test.support.verbose = False
for module in MODULES:
    run(module)
