namespace Our.UserAccess.Tests.Architecture;

public sealed class FileRuleTests
{
    private const int Longest = 300;
    private const int Median = 50;

    [Fact]
    public void Files_are_small() => Assert.Empty(Violations([.. Repository.PackageSources()]));

    [Fact]
    public void The_rule_finds_a_long_file() =>
        Assert.Equal(["Users/Long.cs has 301 lines"], Violations([File("Long", 301), File("A", 10), File("B", 20)]));

    [Fact]
    public void The_rule_finds_files_that_are_long_on_the_whole() =>
        Assert.Equal(["the median is 60 lines"], Violations([File("A", 10), File("B", 60), File("C", 70)]));

    [Fact]
    public void Every_capability_says_what_it_is() => Assert.Empty(
        Directory.EnumerateDirectories(Repository.PackageFolder)
            .Where(folder => Directory.Exists(Path.Combine(folder, "Contracts")))
            .Where(folder => !System.IO.File.Exists(Path.Combine(folder, "README.md")))
            .Select(Path.GetFileName));

    private static IEnumerable<string> Violations(IReadOnlyList<SourceFile> files)
    {
        int median = files.Select(file => file.Lines).Order().ElementAt(files.Count / 2);
        IEnumerable<string> tooLong = files.Where(file => file.Lines > Longest).Select(file => $"{file.Path} has {file.Lines} lines");
        return median < Median ? tooLong : tooLong.Append($"the median is {median} lines");
    }

    private static SourceFile File(string name, int lines) => new($"Users/{name}.cs", new string('\n', lines - 1));
}
