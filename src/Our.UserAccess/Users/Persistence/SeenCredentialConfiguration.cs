using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Our.UserAccess.Persistence;
using Our.UserAccess.Users.Credentials;

namespace Our.UserAccess.Users.Persistence;

internal sealed class SeenCredentialConfiguration : IEntityTypeConfiguration<SeenCredential>
{
    public void Configure(EntityTypeBuilder<SeenCredential> builder)
    {
        builder.ToTable(UserAccessDbContext.TablePrefix + "SeenCredential");
        builder.HasKey(seen => seen.ClientId);
        builder.Property(seen => seen.ClientId).HasMaxLength(255);
        builder.HasIndex(seen => seen.UserId);
    }
}
