using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Access.Effective;

internal sealed class EffectiveHandler(AccessSubjects subjects, TimeProvider clock)
{
    public async Task<Outcome<EffectiveAccess>> HandleAsync(AccessQuery query)
    {
        var errors = new FieldErrors();
        Guid node = NodeReference.Read(errors, "nodeId", query.NodeId);
        if (errors.ToFailure() is Failure wrong)
        {
            return wrong;
        }

        return (await subjects.FindAsync(new SubjectReference(query.UserId, query.GroupId, node))).TryGet(out AccessSubject? subject, out Failure? refused)
            ? new EffectiveAccess(VerbItems.At(subject, node, query.At ?? clock.GetUtcNow()))
            : refused;
    }
}
