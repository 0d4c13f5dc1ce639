namespace TestSite;

/// <summary>One line for each thing that is done; unlike <see cref="Progress{T}"/> at once and in order.</summary>
internal sealed class ConsoleProgress : IProgress<string>
{
    public void Report(string value) => Console.WriteLine($"  {value}");
}
