using Our.UserAccess.Corpus;

namespace Our.UserAccess.Decisions.Tests;

internal static class AnswerAssert
{
    public static void Same(Answer expected, Decision actual) =>
        Assert.Equal((expected.Verdict, expected.Layer), (actual.Verdict.ToString(), actual.Layer.ToString()), IgnoreCase.Instance);

    private sealed class IgnoreCase : IEqualityComparer<(string Verdict, string Layer)>
    {
        public static IgnoreCase Instance { get; } = new();

        public bool Equals((string Verdict, string Layer) one, (string Verdict, string Layer) other) =>
            string.Equals(one.Verdict, other.Verdict, StringComparison.OrdinalIgnoreCase)
            && string.Equals(one.Layer, other.Layer, StringComparison.OrdinalIgnoreCase);

        public int GetHashCode((string Verdict, string Layer) answer) => 0;
    }
}
