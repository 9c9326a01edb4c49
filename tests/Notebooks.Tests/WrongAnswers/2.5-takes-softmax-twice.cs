// hint: applied twice
void Step(nn.Module<Tensor, Tensor> model, optim.Optimizer optimizer, Tensor images, Tensor labels)
{
    optimizer.zero_grad();
    nn.functional.cross_entropy(model.call(images).softmax(1), labels).backward();
    optimizer.step();
}
