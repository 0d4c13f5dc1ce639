using System.Reflection;
using Our.UserAccess.Composition;

namespace Our.UserAccess.Tests.Architecture;

public sealed class PublicApiTests
{
    private const string Approved = "tests/Our.UserAccess.Tests/Architecture/PublicApi.approved.txt";

    [Fact]
    public void Public_is_what_was_approved() => Repository.AssertApproved(Approved, Write(typeof(UserAccessComposer).Assembly.GetExportedTypes()));

    [Fact]
    public void The_list_changes_with_a_type_and_with_a_member()
    {
        string one = Write([typeof(Sample)]);

        Assert.Contains("Int32 Member", one, StringComparison.Ordinal);
        Assert.NotEqual(one, Write([typeof(Sample), typeof(PublicApiTests)]));
    }

    private static string Write(IEnumerable<Type> types) => string.Concat(types
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .SelectMany(type => Members(type).Prepend(type.FullName!))
        .Select(line => line + "\n"));

    private static IEnumerable<string> Members(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Select(member => $"  {member}")
        .Order(StringComparer.Ordinal);

    internal static class Sample
    {
        public static int Member { get; } = 1;
    }
}
