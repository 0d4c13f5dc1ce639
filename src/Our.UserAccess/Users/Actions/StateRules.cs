using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.Actions;

/// <summary>What the user's own state forbids, whoever asks.</summary>
internal static class StateRules
{
    public static Failure? Refusal(UserAction action, UserItemState state, bool hasSignedIn) => action switch
    {
        UserAction.Enable or UserAction.Disable when state == UserItemState.Invited => UserChangeFailures.Invited,
        UserAction.Delete when hasSignedIn => UserChangeFailures.HasSignedIn,
        _ => null,
    };
}
