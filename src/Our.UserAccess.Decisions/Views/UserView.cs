namespace Our.UserAccess.Decisions.Views;

/// <summary>
/// All answers for one user, compiled when they are first asked for and thrown away freely. Good for one version of the
/// facts, and for the span of time in which no window of the user's opens or closes.
/// </summary>
internal sealed class UserView(long version, ViewContent content)
{
    public ViewContent Content => content;

    public bool IsGoodFor(long askedVersion, long at) => version == askedVersion && content.Unchanged.Contains(at);
}
