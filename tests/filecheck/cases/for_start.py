# RUN: --emit ir -O2 --function f
def f(rows):
    for row in rows:
        for item in row:
            if item:
                continue


# CHECK: [[ROWS:%[0-9]+]] = for_start rows -> block [[OUTER:[0-9]+]]
# CHECK: block [[OUTER]]:
# CHECK-NEXT: row = for_iter [[ROWS]]
# CHECK: [[ROW:%[0-9]+]] = for_start row -> block [[INNER:[0-9]+]]
# CHECK: item = for_iter [[ROW]] -> block {{[0-9]+}}, block [[OUTER]]
# CHECK-NOT: get_iterator
