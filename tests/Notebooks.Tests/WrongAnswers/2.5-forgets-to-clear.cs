// hint: gradients add up
void Step(nn.Module<Tensor, Tensor> model, optim.Optimizer optimizer, Tensor images, Tensor labels)
{
    nn.functional.cross_entropy(model.call(images), labels).backward();
    optimizer.step();
}
