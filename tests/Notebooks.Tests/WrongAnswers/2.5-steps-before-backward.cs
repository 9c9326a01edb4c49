// hint: end with `optimizer.step()`
void Step(nn.Module<Tensor, Tensor> model, optim.Optimizer optimizer, Tensor images, Tensor labels)
{
    optimizer.zero_grad();
    var loss = nn.functional.cross_entropy(model.call(images), labels);
    optimizer.step();
    loss.backward();
}
