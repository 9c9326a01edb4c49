// hint: clear them before `backward()`
void Step(nn.Module<Tensor, Tensor> model, optim.Optimizer optimizer, Tensor images, Tensor labels)
{
    nn.functional.cross_entropy(model.call(images), labels).backward();
    optimizer.zero_grad();
    optimizer.step();
}
