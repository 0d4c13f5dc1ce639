using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmbeddedUmbraco.Users;

internal sealed class UserSessionConfiguration : IEntityTypeConfiguration<UserSessionRow>
{
    public void Configure(EntityTypeBuilder<UserSessionRow> builder)
    {
        builder.ToTable("umbracoUserLogin");
        builder.HasKey(session => session.SessionId);
        builder.Property(session => session.IpAddress).HasMaxLength(255);
        builder.HasIndex(session => new { session.UserId, session.LoggedInUtc });
        builder.HasIndex(session => session.LastValidatedUtc);
        builder.HasOne<UserRow>().WithMany().HasForeignKey(session => session.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
