using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Host;

internal static class HostFailures
{
    public static Failure MayNotSignIn { get; } = new(
        "acting-user-gone",
        FailureKind.Forbidden,
        "Whoever started this may not sign in any longer.",
        "The person who started this is gone, disabled or locked out. Nothing is done for them any longer.");
}
