using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Assignments.Contracts;

/// <summary>Gives assignments for the person who asks: checked, guarded and announced like those of our screens.</summary>
internal interface IAssignmentGiver
{
    /// <summary>Why it would be refused; null when it would be given.</summary>
    /// <param name="userId">Who gets it; null for somebody who is about to be created.</param>
    /// <param name="draft">The assignment.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<Failure?> RefusalAsync(Guid? userId, AssignmentDraft draft, CancellationToken cancellationToken);

    /// <summary>Null when it is stored.</summary>
    Task<Failure?> GiveAsync(Guid userId, AssignmentDraft draft, CancellationToken cancellationToken);

    /// <summary>Null when the change is stored.</summary>
    Task<Failure?> ChangeAsync(Change<Assignment> change, CancellationToken cancellationToken);
}
