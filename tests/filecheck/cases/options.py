# RUN: --emit ir --passes 'constant_operands,jump_threading{keep_lines=false}' --function f
def f(a):
    return a + 1


# CHECK: [[COPY:%[0-9]+]] = move a
# CHECK-NEXT: {{%[0-9]+}} = add [[COPY]] $0
