namespace Our.UserAccess.Shared.Outcomes;

/// <summary>What a failure means to the transport; one switch (<see cref="Api.ProblemStatus"/>) maps it to a status code.</summary>
internal enum FailureKind
{
    Invalid,
    NotSignedIn,
    Forbidden,
    NotFound,
    Conflict,
    Unavailable,
}
