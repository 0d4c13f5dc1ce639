namespace Our.UserAccess.Assignments.Contracts;

internal enum AssignmentState
{
    Planned,
    Active,
    Ended,
}
