# Runs a command as a container would: $1 becomes its root, which is read-only but for /tmp; $2 holds etc, html and widgets;
# the rest is the command. Needs root and a mount namespace of its own (unshare --mount).
set -eu
root=$1 content=$2
shift 2
mount -t tmpfs -o mode=755 none "$root"
cd "$root"
mkdir -p usr dev proc run tmp var/lib/nginx var/log/nginx
for folder in bin sbin lib lib64; do
  [ ! -e "/$folder" ] || ln -s "usr/$folder" "$folder"
done
mount --bind /usr usr
mount -o remount,ro,bind usr
mount -t tmpfs -o mode=755 none usr/share/nginx
cp -r "$content/html" "$content/widgets" usr/share/nginx
mount -o remount,ro usr/share/nginx
cp -r "$content/etc" etc
mkdir -p etc/nginx
cp /etc/nginx/mime.types etc/nginx
cp /etc/ld.so.cache etc
mount --rbind /proc proc
for device in null zero urandom; do
  : > "dev/$device"
  mount --bind "/dev/$device" "dev/$device"
done
ln -s /proc/self/fd/1 dev/stdout
ln -s /proc/self/fd/2 dev/stderr
# As an emptyDir of 256 MiB for the group 10001.
mount -t tmpfs -o size=256m,mode=2777,gid=10001 none tmp
mount -o remount,ro "$root"
exec env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin chroot "$root" \
  setpriv --reuid 10001 --regid 10001 --clear-groups --no-new-privs --bounding-set=-all --inh-caps=-all "$@"
