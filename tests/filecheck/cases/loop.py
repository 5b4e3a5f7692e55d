# RUN: --emit ir --passes O2,iterate_store --function total
def total(n):
    result = 0
    for i in range(n):
        result += i
    return result


# CHECK: function 'total' (n)
# CHECK-NEXT: locals result, i
# CHECK: result = move $0
# CHECK: [[ITERATOR:%[0-9]+]] = for_start
# CHECK: i = for_iter [[ITERATOR]] -> block
# CHECK: result = inplace_add result i
# CHECK-NOT: move
# CHECK: return result
