using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Shared.Changes;

/// <summary>A change starts from the version that the person saw.</summary>
internal static class ExpectedVersion
{
    /// <summary>Null when the change may go on.</summary>
    public static Failure? Check(int? sent, int current, string what) =>
        sent is null ? Missing() : Compare(sent == current, what);

    /// <summary>As above, for what has no row of ours (<see cref="Api.ResourceVersion"/>).</summary>
    public static Failure? Check(string? sent, string current, string what) =>
        string.IsNullOrEmpty(sent) ? Missing() : Compare(string.Equals(sent, current, StringComparison.Ordinal), what);

    private static Failure? Compare(bool isSame, string what) => isSame ? null : ChangeFailures.StaleVersion(what);

    private static Failure? Missing()
    {
        var errors = new FieldErrors();
        errors.Add("version", "'version' is needed: the version that the change starts from.");
        return errors.ToFailure();
    }
}
