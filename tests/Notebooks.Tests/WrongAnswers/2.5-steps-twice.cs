// hint: Is anything done twice?
void Step(nn.Module<Tensor, Tensor> model, optim.Optimizer optimizer, Tensor images, Tensor labels)
{
    optimizer.zero_grad();
    nn.functional.cross_entropy(model.call(images), labels).backward();
    optimizer.step();
    optimizer.step();
}
