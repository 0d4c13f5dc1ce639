using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Persistence.Records;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Assignments.Persistence;

internal sealed class AssignmentConfiguration : IEntityTypeConfiguration<Assignment>
{
    public void Configure(EntityTypeBuilder<Assignment> builder)
    {
        builder.AsRecord("Assignment");
        builder.Property(assignment => assignment.Reason).HasMaxLength(ReasonRule.Most);
        builder.Property(assignment => assignment.Source).HasMaxLength(50);
        builder.HasIndex(assignment => new { assignment.UserId, assignment.GroupId });
        builder.HasIndex(assignment => assignment.GroupId);
        builder.HasIndex(assignment => assignment.WorkspaceId);
        builder.HasIndex(assignment => assignment.Until);
    }
}
