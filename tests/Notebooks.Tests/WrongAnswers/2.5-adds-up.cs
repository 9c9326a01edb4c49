// hint: adds up over the images
void Step(nn.Module<Tensor, Tensor> model, optim.Optimizer optimizer, Tensor images, Tensor labels)
{
    optimizer.zero_grad();
    nn.functional.cross_entropy(model.call(images), labels, reduction: nn.Reduction.Sum).backward();
    optimizer.step();
}
